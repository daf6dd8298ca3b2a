import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/core/plainDate.ts";
import { provincialAgencies } from "../../src/data/provincialAgencies.ts";
import { quangNgai2022Plan } from "../../src/data/quangNgai2022Plan.ts";
import type { Agency } from "../../src/plan/agency.ts";
import { matchAgency } from "../../src/plan/matchAgency.ts";

const { agencies } = quangNgai2022Plan;
const territory = "Quảng Ngãi";

describe("matchAgency", () => {
  it.each([
    ["sở Thông tin  và\u00a0truyền thông", "so-tttt", 1],
    ["Các sở, ban, ngành", "so-ban-nganh", 1],
    ["Sở, ban ngành", "so-ban-nganh", 1],
    ["So Thong tin va Truyen thong", "so-tttt", 0.95],
    ["Trung tâm Phục vụ - Kiểm soát thủ tục hành chính tỉnh Quảng Ngãi", "ttpv-kstthc", 0.95],
    ["Kho bạc Nhà nước tỉnh", "kbnn-quang-ngai", 0.95],
    ["Sở TT&TT", "so-tttt", 0.9],
    ["Sở TTTT", "so-tttt", 0.9],
    ["Sở LĐ-TB&XH", "so-ldtbxh", 0.9],
    ["Sở LĐTBXH", "so-ldtbxh", 0.9],
    ["VP UBND tỉnh", "vp-ubnd-tinh", 0.9],
    ["Văn phòng Uỷ ban nhân dân tỉnh", "vp-ubnd-tinh", 0.9],
    ["TTPV-KSTTHC", "ttpv-kstthc", 0.9],
    ["Đài Phát thanh - Truyền hình tỉnh", "dai-ptth-tinh", 0.9],
  ])("«%s» is %s, sure to %d", (name, id, score) => {
    const match = matchAgency(name, agencies, { territory });
    expect(match.agency?.id).toBe(id);
    expect(match.candidates[0]?.score).toBe(score);
  });

  it.each(["Sở", "Sở Tài", "Sở Y tế", "cơ quan liên quan", "UBND", "", " - ", "x".repeat(100_000)])(
    "«%s» names none of them, and none is guessed",
    (name) => {
      expect(matchAgency(name, agencies, { territory }).agency).toBeUndefined();
    },
  );

  it("offers what is similar, best first, never above 0.8", () => {
    const { candidates } = matchAgency("Sở Tài", agencies);
    expect(candidates.map(({ agency, score, by }) => [agency.id, score, by])).toEqual([
      ["so-tai-chinh", 0.64, "similar-words"],
      ["so-tnmt", 0.46, "similar-words"],
    ]);
    expect(matchAgency("chính Sở Tài", agencies).candidates[0]?.score).toBe(0.8);
  });

  it("names nobody when two are equally sure", () => {
    const twins: readonly Agency[] = [
      { id: "a", name: "Sở Tài nguyên và Môi trường", level: "province", kind: "unit" },
      { id: "b", name: "Sở Thể nao Mới", level: "province", kind: "unit", aliases: ["Sở Tân nghề mới trong"] },
    ];
    const match = matchAgency("Sở TNMT", twins);
    expect(match.agency).toBeUndefined();
    expect(match.candidates.map((c) => c.agency.id)).toEqual(["a", "b"]);
  });

  it("knows aliases, and leaves out who does not exist on the day", () => {
    const ended: Agency = {
      id: "so-tttt",
      name: "Sở Thông tin và Truyền thông",
      level: "province",
      kind: "unit",
      aliases: ["Sở Bưu chính, Viễn thông"],
      validUntil: "2025-02-28",
      successors: ["so-khcn"],
    };
    const name = "Sở Bưu chính Viễn thông";
    expect(matchAgency(name, [ended]).agency).toBe(ended);
    expect(matchAgency(name, [ended], { on: "2025-02-28" }).agency).toBe(ended);
    expect(matchAgency(name, [ended], { on: "2025-03-01" })).toEqual({ text: name, candidates: [] });
  });

  it("offers who took over by the day asked, never as sure, step by step where that one ended too", () => {
    const asked = (name: string, on: PlainDate) => {
      const { agency, candidates } = matchAgency(name, provincialAgencies, { on });
      return [
        agency?.id,
        ...candidates.filter(({ by }) => by === "successor").map((one) => [one.agency.id, one.score]),
      ];
    };
    expect(asked("Sở TT&TT", "2025-02-28")).toEqual(["so-tttt"]);
    expect(asked("Sở TT&TT", "2025-03-01")).toEqual([undefined, ["so-khcn", 0.72]]);
    expect(asked("Cục Thuế tỉnh", "2025-03-01")).toEqual([undefined, ["chi-cuc-thue-khu-vuc", 0.8]]);
    expect(asked("Cục Thuế tỉnh", "2025-07-01")).toEqual([undefined, ["thue-tinh", 0.8]]);
    expect(asked("Sở LĐTB&XH", "2026-01-01")).toEqual([
      undefined,
      ["so-noi-vu", 0.72],
      ["so-gddt", 0.72],
      ["so-y-te", 0.72],
      ["so-nnmt", 0.72],
    ]);
    const { candidates } = matchAgency("Sở TT&TT", provincialAgencies, { on: "2026-01-01" });
    expect(candidates[0]?.insteadOf?.id).toBe("so-tttt");
    expect(asked("Sở Khoa học và Công nghệ", "2026-01-01")).toEqual(["so-khcn"]);
    expect(asked("Sở NN&MT", "2025-02-28"), "not there yet").toEqual([undefined]);
  });

  it.each([
    ["Sở KH&ĐT", "so-khdt"],
    ["Sở KHĐT", "so-khdt"],
    ["Sở KH-ĐT", "so-khdt"],
    ["Sở KH&CN", "so-khcn"],
    ["Sở TN&MT", "so-tnmt"],
    ["Sở TNMT", "so-tnmt"],
    ["Sở NN&PTNT", "so-nnptnt"],
    ["Sở NN và PTNT", "so-nnptnt"],
    ["Sở Nông nghiệp & PTNT", "so-nnptnt"],
    ["Sở NN&MT", "so-nnmt"],
    ["Sở NNMT", "so-nnmt"],
    ["Sở GD&ĐT", "so-gddt"],
    ["Sở GD-ĐT", "so-gddt"],
    ["Sở GDĐT", "so-gddt"],
    ["Sở VH,TT&DL", "so-vhttdl"],
    ["Sở VHTTDL", "so-vhttdl"],
    ["Sở VHTT&DL", "so-vhttdl"],
    ["Sở GTVT", "so-gtvt"],
    ["Sở LĐ-TB&XH", "so-ldtbxh"],
    ["Sở LĐ, TB và XH", "so-ldtbxh"],
    ["Sở DT&TG", "so-dttg"],
    ["VP UBND tỉnh", "vp-ubnd-tinh"],
    ["VPUBND tỉnh", "vp-ubnd-tinh"],
    ["TTPVHCC tỉnh", "ttpvhcc-tinh"],
    ["TT Phục vụ HCC tỉnh", "ttpvhcc-tinh"],
  ])("«%s» is %s among all that ever were", (name, id) => {
    expect(matchAgency(name, provincialAgencies).agency?.id).toBe(id);
  });

  it.each(["Sở KH", "Sở NN", "Sở TT", "KH&ĐT"])(
    "«%s» is no abbreviation of one agency alone, and none is guessed",
    (name) => {
      expect(matchAgency(name, provincialAgencies).agency).toBeUndefined();
    },
  );

  it("takes the province's name for part of a name unless told which province", () => {
    expect(matchAgency("Báo tỉnh Quảng Ngãi", agencies).agency).toBeUndefined();
    expect(matchAgency("Báo tỉnh Quảng Ngãi", agencies, { territory }).agency?.id).toBe("bao-quang-ngai");
  });
});
