import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '../src/background/handlers.js';
import { followAccess, startInstalled } from '../src/background/installed.js';
import { serve } from '../src/messages/server.js';

export default defineBackground(() => {
  serve(handlers);
  startInstalled();
  followAccess();
});
