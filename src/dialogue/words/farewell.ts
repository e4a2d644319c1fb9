/** Words with which a seller takes their leave, in either language. */
export const leaves =
  /再见|告辞|先走了|先回去|回去了|下次再|改天再|不打扰|没(?:有)?(?:什么)?(?:别的)?问题了|\b(?:goodbye|bye|I'll be off|see you (?:soon|then|again soon|next)|take up any more of your time|no (?:more|further) questions)\b/i;
