/** A label is uncertain below this probability, where another act has at least a quarter (whole 1/10,000). */
const sure = 6_000;
const rival = 2_500;

/** Whether a label could as well be its second act, both in whole 1/10,000. One that a rule of the manual settled is not uncertain. */
export const isUncertain = (
  label: Readonly<{ confidence: number; rule?: string | undefined }>,
  second: Readonly<{ confidence: number }>,
): boolean => label.rule === undefined && label.confidence < sure && second.confidence >= rival;
