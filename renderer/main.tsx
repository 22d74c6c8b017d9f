import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { desk } from './desk.ts';
import { tellDefects } from './session/tell-defects.ts';
import { Workspace } from './session/workspace.ts';
import { followTheme } from './styles/follow-theme.ts';
import { loadFonts } from './styles/load-fonts.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

loadFonts();
const workspace = new Workspace(desk);
followTheme(() => workspace.state.get().settings.theme, workspace.state.subscribe);
tellDefects(workspace);
void workspace.start();

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<App workspace={workspace} />);
