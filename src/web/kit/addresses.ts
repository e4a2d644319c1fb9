/** Address of two endings side by side. */
export const besideAt = (one: string, other: string): string => `/compare/${encodeURIComponent(one)}/${encodeURIComponent(other)}`;
