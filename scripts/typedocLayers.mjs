import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

/** What each layer of the root entry is called where its functions are listed. */
const layers = {
  calendar: "Dates and working days · Ngày, ngày làm việc",
  schedule: "Schedules and deadlines · Thời gian, thời hạn",
  kpi: "Targets and verdicts · Chỉ tiêu, đánh giá",
  plan: "Plans and their progress · Kế hoạch, tiến độ",
  core: "Numbers, texts, issues · Con số, câu chữ, lỗi",
};

/**
 * Lists what the root entry exports by its layer: a hundred functions by the alphabet lead nobody to a deadline.
 *
 * @param app - TypeDoc.
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const root = project.children?.find(({ name }) => name === "kstthc");
    for (const child of root?.children ?? []) {
      if (child.kindOf(ReflectionKind.Module)) continue;
      const layer = /src\/([a-z]+)\//.exec(child.sources?.[0]?.fullFileName ?? "")?.[1];
      const title = layers[layer];
      if (!title) throw new Error(`${child.name} of the root entry belongs to no layer`);
      const commented = child.signatures?.length ? child.signatures : [child];
      for (const one of commented) {
        one.comment ??= new Comment();
        one.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: title }]));
      }
    }
  });
}
