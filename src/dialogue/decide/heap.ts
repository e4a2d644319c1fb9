const technique =
  /(?:(?:situation|problems?|implications?|need[- ]payoff|impact|consequences?|effects?|value|benefits?|payoff|pain points?|难点|痛点|影响|后果|价值|好处|背景|问题|暗示|需求满足|需求|收益|利益)[\s,，、;；/]*){4,}/i;

/**
 * Whether an utterance heaps up the technique's own words, four or more of them side by side: "stops, scrap, overtime: problem, impact, value, benefit?" is nobody's question, and
 * who says it must not be taken for somebody who asks.
 */
export const isHeap = (text: string): boolean => technique.test(text);
