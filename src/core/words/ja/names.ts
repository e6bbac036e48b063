import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";

export const names = toNames(
  {
    types: {
      total: { name: "すべての要請", requests: "すべての要請" },
      "user-data": { name: "ユーザーデータ", requests: "ユーザーデータに関する要請" },
      technical: { name: "技術情報", requests: "技術情報に関する要請" },
    },
    outcomes: {
      approved: { name: "承認", said: { other: "承認" } },
      rejected: { name: "却下", said: { other: "却下" } },
      "partly approved": { name: "一部承認", said: { other: "一部承認" } },
      "no data": { name: "データなし", said: { other: "データなし" } },
      pending: { name: "審査中", said: { other: "審査中" } },
      withdrawn: { name: "取り下げ", said: { other: "取り下げ" } },
    },
    subjects: {
      received: "受領した要請",
      accounts: "アカウント",
      users: "ユーザー数",
      devices: "デバイス",
      items: "コンテンツ",
    },
    requestsOf: (name) => `要請：${name}`,
    subjectOf: (subject, type) => `${subject}：${type}`,
    quote: (name) => `「${name}」`,
  },
  forms,
);

export const periodName = toPeriodNames("ja", {
  year: (year) => `${year}年`,
  years: (first, last) => `${first}年～${last}年`,
  half: (half, year) => `${year}年${half === 1 ? "上半期" : "下半期"}`,
  quarter: (quarter, year) => `${year}年第${quarter}四半期`,
  months: (first, last) => `${first}～${last}`,
});
