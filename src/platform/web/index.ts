export { serveWeb, webFolder } from './serve-web';
