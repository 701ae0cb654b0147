import '../../components/look.css';
import { start } from '../pages/start';
import { App } from './app';

start(<App />, 'options.title');
