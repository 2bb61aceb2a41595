import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLanguage } from '../platform/i18n/languages.js';
import { createApp } from './create-app.js';

const root = document.getElementById('root');
if (root) createRoot(root).render(<StrictMode>{await createApp(firstLanguage())}</StrictMode>);
