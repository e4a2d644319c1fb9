import { home } from '../../phrases/pages.ts';
import { draw } from '../kit/page.tsx';
import { HomePage } from './home-page.tsx';
import './home.css';

draw(home.title, <HomePage />);
