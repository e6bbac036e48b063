/**
 * Signs that only simplified Chinese has, of the words of our reports: 报告, 请求, 执法, 统计, 数据, 总数, 国家, 关于, 处理, 类, 披露 and
 * the like. Japanese and traditional Chinese write each of them otherwise.
 */
const SIMPLIFIED =
  /[报请执统计总关处类为与个们这时间问门单东车长书见说话诉记议讯设证评语调谁论订让认译试该详财责账货质购贸费资过还进运选递邮释针钟钱错键阅队阶际陆险随难页项顺须顾预领频题额风驱验应实现发户对协组织结给级线纪约经终维网综绝续缓编]/u;
/** Words that Japanese does not have: a half is 半期 there, a quarter 四半期. */
const CHINESE_WORDS = /[上下]半年|季度|第[一二三四]季/u;
const KANA = /[\u3041-\u30ff\uff66-\uff9f]/u;

/** Whether a text is Chinese beyond doubt, and not Japanese: most of their signs are the same. */
export function isPlainlyChinese(text: string): boolean {
  return !KANA.test(text) && (SIMPLIFIED.test(text) || CHINESE_WORDS.test(text));
}
