// Runs inside Electron: one window with nothing in it, for a page that needs no more than a browser. It comes to no network.
import { app, BrowserWindow } from 'electron'

app.commandLine.appendSwitch('proxy-server', '127.0.0.1:1')
// Electron is ready only when this module is loaded to its end.
void app.whenReady().then(() => new BrowserWindow({ width: 1280, height: 800 }).loadURL('about:blank'))
