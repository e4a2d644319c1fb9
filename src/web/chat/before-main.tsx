import { before } from '../../phrases/pages.ts';
import { draw } from '../kit/page.tsx';
import { BeforePage } from './before-page.tsx';
import './before.css';

draw(before.title, <BeforePage />);
