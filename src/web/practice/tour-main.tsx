import { tourPage } from '../../phrases/tour-page.ts';
import { draw } from '../kit/page.tsx';
import { TourPage } from './tour-page.tsx';
import '../kit/scales.css';
import './practice.css';
import './tour.css';

draw(tourPage.title, <TourPage />);
