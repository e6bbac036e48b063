import { toNames } from "../known-names";
import { toPeriodNames } from "../period-names";
import { forms } from "./counted";

export const names = toNames(
  {
    types: {
      total: { name: "所有请求", requests: "所有请求" },
      "user-data": { name: "用户数据", requests: "用户数据请求" },
      technical: { name: "技术信息", requests: "技术信息请求" },
    },
    outcomes: {
      approved: { name: "批准", said: { other: "批准" } },
      rejected: { name: "拒绝", said: { other: "拒绝" } },
      "partly approved": { name: "部分批准", said: { other: "部分批准" } },
      "no data": { name: "无相关数据", said: { other: "无相关数据" } },
      pending: { name: "待处理", said: { other: "待处理" } },
      withdrawn: { name: "已撤回", said: { other: "撤回" } },
    },
    subjects: {
      received: "收到的请求",
      accounts: "账户",
      users: "用户数",
      devices: "设备",
      items: "内容",
    },
    requestsOf: (name) => `请求：${name}`,
    subjectOf: (subject, type) => `${subject}：${type}`,
    quote: (name) => `“${name}”`,
  },
  forms,
);

export const periodName = toPeriodNames("zh", {
  year: (year) => `${year}年`,
  years: (first, last) => `${first}年至${last}年`,
  half: (half, year) => `${year}年${half === 1 ? "上半年" : "下半年"}`,
  quarter: (quarter, year) => `${year}年第${quarter}季度`,
  months: (first, last) => `${first}至${last}`,
});
