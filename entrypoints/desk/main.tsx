import { render } from 'preact';
import { DeskApp } from '../../src/own-pages/desk-app.js';
import '../../src/own-pages/styles.js';

render(<DeskApp />, document.body);
