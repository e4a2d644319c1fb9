/** κ as people read it: two decimals, with a true minus. */
export const kappaIn = (kappa: number): string => kappa.toFixed(2).replace('-', '−');
