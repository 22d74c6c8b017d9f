import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { desk } from './desk.ts';
import { Workspace } from './session/workspace.ts';
import { followTheme } from './styles/follow-theme.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

followTheme();
const workspace = new Workspace(desk);
void workspace.start();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<App workspace={workspace} />);
