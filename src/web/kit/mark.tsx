import type { Act } from '../../dialogue/words/act.ts';

/** Letters of the four SPIN questions. */
const letters: Readonly<Partial<Record<string, Readonly<{ letter: string; y: number }>>>> = {
  situation: { letter: 'S', y: 16.7 },
  problem: { letter: 'P', y: 16.7 },
  implication: { letter: 'I', y: 13.8 },
  need_payoff: { letter: 'N', y: 16.6 },
};
const classes: Readonly<Partial<Record<string, string>>> = { situation: 'k-s', problem: 'k-p', implication: 'k-i', need_payoff: 'k-n' };

function Shape({ act }: Readonly<{ act: string }>) {
  const stroke = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2.3,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  } as const;
  switch (act) {
    case 'situation':
      return <circle cx="12" cy="12" r="11" fill="currentColor" />;
    case 'problem':
      return <rect x="2" y="2" width="20" height="20" rx="1.5" fill="currentColor" />;
    case 'implication':
      return <path d="M.5 2h23L12 23.5z" fill="currentColor" />;
    case 'need_payoff':
      return <path d="M12-.5 24.5 12 12 24.5-.5 12z" fill="currentColor" />;
    case 'listening':
      return <path d="M5 6a9 9 0 0 0 0 12M10 3.5a13 13 0 0 0 0 17" transform="translate(6)" {...stroke} />;
    case 'pitch':
    case 'benefit':
      return <path d="M4 9.5v5h4l8 5v-15l-8 5z" {...stroke} />;
    case 'closing':
      return <path d="M3 12h17M14 5.5l6.5 6.5-6.5 6.5" {...stroke} />;
    case 'rapport':
      return <circle cx="12" cy="12" r="6" {...stroke} />;
    default:
      return <circle cx="12" cy="12" r="3.5" fill="currentColor" />;
  }
}

/** The mark of an act: shape and letter for a SPIN question, a hollow shape for the rest. The word stands beside it; the mark itself says nothing to a screen reader. */
export function Mark({ act }: Readonly<{ act: Act | string }>) {
  const letter = letters[act];
  return (
    <svg class={`mark ${classes[act] ?? 'k-o'}`} viewBox="0 0 24 24" aria-hidden="true">
      <Shape act={act} />
      {letter && (
        <text x="12" y={letter.y}>
          {letter.letter}
        </text>
      )}
    </svg>
  );
}

/** Colour class of an act. */
export const classOf = (act: string): string => classes[act] ?? 'k-o';
