const { contextBridge, ipcRenderer } = require('electron');

contextBridge.exposeInMainWorld('bare', { reportEditable: () => ipcRenderer.invoke('editable') });
