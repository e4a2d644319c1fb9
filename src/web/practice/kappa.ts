/** Cohen's κ as people read it: two decimals, with a true minus, and never less than nothing by a hair. */
export function kappaIn(kappa: number): string {
  const text = Math.abs(kappa).toFixed(2);
  return kappa < 0 && text !== '0.00' ? `−${text}` : text;
}
