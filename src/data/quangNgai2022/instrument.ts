import type { LegalInstrument } from "../../plan/legalInstrument.ts";

/** Decision 140/QĐ-UBND of 28/01/2022, which carries the plan. Two laws are printed without a number, and keep their names. */
export const instrument: LegalInstrument = {
  type: "decision",
  number: "140/QĐ-UBND",
  issuedOn: "2022-01-28",
  place: "Quảng Ngãi",
  issuer: "Chủ tịch UBND tỉnh Quảng Ngãi",
  signer: { title: "CHỦ TỊCH", name: "Đặng Văn Minh" },
  subject: "Ban hành Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa bàn tỉnh Quảng Ngãi",
  basis: [
    { document: "Luật Tổ chức chính quyền địa phương", date: "2015-06-19" },
    {
      document: "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương",
      date: "2019-11-22",
    },
    {
      document: "20/2008/NĐ-CP",
      date: "2008-02-14",
      title: "về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính",
    },
    { document: "63/2010/NĐ-CP", date: "2010-06-08", title: "về kiểm soát thủ tục hành chính" },
    {
      document: "48/2013/NĐ-CP",
      date: "2013-05-14",
      title: "sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
    },
    {
      document: "92/2017/NĐ-CP",
      date: "2017-08-07",
      title: "sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính",
    },
    {
      document: "61/2018/NĐ-CP",
      date: "2018-04-23",
      title: "về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
    {
      document: "107/2021/NĐ-CP",
      date: "2021-12-06",
      title:
        "sửa đổi, bổ sung một số điều Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
    { document: "45/2020/NĐ-CP", date: "2020-04-08", title: "về thực hiện thủ tục hành chính trên môi trường điện tử" },
    {
      document: "468/QĐ-TTg",
      date: "2021-03-27",
      title:
        "về việc phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
    {
      document: "06/QĐ-TTg",
      date: "2022-01-06",
      title:
        "về việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030",
    },
    { document: "02/2017/TT-VPCP", date: "2017-10-31", title: "hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính" },
    {
      document: "01/2018/TT-VPCP",
      date: "2018-11-23",
      title:
        "hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính",
    },
    {
      document: "39/2020/QĐ-UBND",
      date: "2020-12-29",
      title: "ban hành Quy chế hoạt động của Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi",
    },
  ],
  preamble: [
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;",
    "Căn cứ Nghị định số 20/2008/NĐ-CP ngày 14/02/2008 của Chính phủ về tiếp nhận, xử lý phản ánh, kiến nghị của cá nhân, tổ chức về quy định hành chính;",
    "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ về kiểm soát thủ tục hành chính; Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính và Nghị định số 92/2017/NĐ-CP ngày 07/8/2017 của Chính phủ sửa đổi, bổ sung một số điều của các nghị định liên quan đến kiểm soát thủ tục hành chính;",
    "Căn cứ Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; Nghị định số 107/2021/NĐ-CP ngày 06/12/2021 của Chính phủ sửa đổi, bổ sung một số điều Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;",
    "Căn cứ Nghị định số 45/2020/NĐ-CP ngày 08/4/2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử;",
    "Căn cứ Quyết định số 468/QĐ-TTg ngày 27/3/2021 của Thủ tướng Chính phủ về việc phê duyệt Đề án đổi mới việc thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính; Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ về việc phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư, định danh và xác thực điện tử phục vụ chuyển đổi số quốc gia giai đoạn 2022 - 2025, tầm nhìn đến năm 2030;",
    "Căn cứ Thông tư số 02/2017/TT-VPCP ngày 31/10/2017 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn về nghiệp vụ kiểm soát thủ tục hành chính; Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ hướng dẫn thi hành một số quy định của Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa, một cửa liên thông trong giải quyết thủ tục hành chính;",
    "Căn cứ Quyết định số 39/2020/QĐ-UBND ngày 29/12/2020 của UBND tỉnh ban hành Quy chế hoạt động của Cổng Dịch vụ công và Hệ thống thông tin một cửa điện tử tỉnh Quảng Ngãi;",
    "Theo đề nghị của Chánh Văn phòng UBND tỉnh.",
  ],
  articles: [
    {
      number: "1",
      text: "Ban hành kèm theo Quyết định này Kế hoạch hoạt động kiểm soát thủ tục hành chính năm 2022 trên địa bàn tỉnh Quảng Ngãi.",
    },
    {
      number: "2",
      text: "Thủ trưởng các sở, ban ngành; Chủ tịch UBND các huyện, thị xã, thành phố; Chủ tịch UBND các xã, phường, thị trấn có trách nhiệm xây dựng kế hoạch của cơ quan, đơn vị, địa phương và tổ chức chỉ đạo triển khai thực hiện.",
    },
    { number: "3", text: "Quyết định này có hiệu lực thi hành kể từ ngày ký." },
    {
      number: "4",
      text: "Chánh Văn phòng UBND tỉnh; Thủ trưởng các sở, ban ngành; Chủ tịch UBND các huyện, thị xã, thành phố; Chủ tịch UBND các xã, phường, thị trấn và các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.",
    },
  ],
  recipients: [
    "Như Điều 4;",
    "Văn phòng Chính phủ (Cục KSTTHC);",
    "Thường trực Tỉnh ủy;",
    "Thường trực HĐND tỉnh;",
    "CT, PCT UBND tỉnh;",
    "Công an tỉnh;",
    "Cục Thuế tỉnh;",
    "Kho bạc Nhà nước Quảng Ngãi;",
    "Cục Hải quan tỉnh;",
    "Cục Quản lý thị trường tỉnh;",
    "Bảo hiểm xã hội tỉnh;",
    "Báo Quảng Ngãi; Đài PTTH tỉnh;",
    "Thường trực HĐND các huyện, thị xã, thành phố;",
    "VPUB: CVP, PCVP, các Phòng n/cứu, CBTH;",
    "Lưu: VT, TTHC(nqv).",
  ],
};
