import type { Task } from "../../host";
import type { Answer, Question } from "./message";
import type { Workbook } from "./workbook";

/** Answers a question about an opened workbook, which never throws. */
export async function answer(workbook: Workbook, question: Question, task: Task): Promise<Answer> {
  switch (question.kind) {
    case "made":
      return { kind: "made", outcome: await workbook.made() };
    case "read":
      return { kind: "read", outcome: await workbook.read(task) };
    case "write":
      return { kind: "write", outcome: await workbook.write(question.plan, question.mark, task) };
    case "remove":
      return { kind: "remove", outcome: await workbook.remove(question.id) };
    case "show":
      return { kind: "show", outcome: await workbook.show(question.cells) };
    case "change":
      return { kind: "change", outcome: await workbook.change(question.changes) };
    case "keep":
      return { kind: "keep", outcome: await workbook.keep(question.memory) };
    case "view":
      return { kind: "view", outcome: await workbook.view(question.sheet) };
    case "content":
      return { kind: "content", outcome: await workbook.content(question.cell) };
    case "undo":
      return { kind: "undo", outcome: await workbook.undo() };
    case "redo":
      return { kind: "redo", outcome: await workbook.redo() };
    case "save":
      return { kind: "save", saved: await workbook.save(question.what, task) };
  }
}
