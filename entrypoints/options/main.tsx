import { render } from 'preact';
import { OptionsApp } from '../../src/own-pages/options-app.js';
import '../../src/own-pages/styles.js';

render(<OptionsApp />, document.body);
