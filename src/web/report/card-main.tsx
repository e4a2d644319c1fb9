import { card } from '../../phrases/coach-card.ts';
import { draw } from '../kit/page.tsx';
import { CardPage } from './card-page.tsx';
import './report.css';
import './card.css';

draw(card.head, <CardPage />);
