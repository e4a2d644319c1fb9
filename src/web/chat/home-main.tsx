import { home } from '../../phrases/pages.ts';
import { draw } from '../kit/page.tsx';
import { HomePage } from './home-page.tsx';
import '../kit/rows.css';
import './home.css';
import './tries.css';

draw(home.title, <HomePage />);
