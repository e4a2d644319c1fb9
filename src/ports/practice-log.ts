/**
 * What is practised around a call: the plan before it, the message after it, which outcome the trainee calls, what they guess of the buyer, a hint they took, a drill's
 * answer, a case's analysis, a ranking of transcripts, a test without help that is due.
 */
export const practiceKinds = ['plan', 'message', 'called', 'guess', 'hint', 'drill', 'case', 'ranking', 'retest'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/**
 * One thing practised, written once and never changed; what somebody can do by now is a fold over theirs. `owner` is a visitor, or `session:<id>` where only a bearer owns the
 * session. `session`: the call it belongs to, null where it belongs to none. `key` is the writer's, one for each entry. `body` is canonical JSON of what `kind` says. `at`:
 * milliseconds since 1970.
 */
export type Practised = Readonly<{ owner: string; key: string; kind: PracticeKind; session: string | null; at: number; body: string }>;

export type PracticeLog = {
  /** Writes the entry unless one of the same owner and key is there; answers the one that is there: whoever sends other text under an old key sees it by the body. */
  put(entry: Practised): Promise<Practised>;
  /** An owner's entries, oldest first, of one millisecond by key; only those of this kind or session where one is asked for. */
  of(owner: string, only?: Readonly<{ kind?: PracticeKind; session?: string }>): Promise<readonly Practised[]>;
  /** Everybody's entries of a kind, oldest first, of one millisecond by owner and key: for figures over all of them. */
  ofKind(kind: PracticeKind): Promise<readonly Practised[]>;
};
