import { createServer, type Server } from 'node:http';

const PORT = 4321;

/**
 * The port that the commands for localhost listen on: 4321, or what `PORT` says.
 * @throws when `PORT` is no port
 */
export function wantedPort(): number {
  const { PORT: wish } = process.env;
  if (wish === undefined || wish === '') return PORT;
  const port = Number(wish);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT is "${wish}"; it can be a whole number up to 65535, as in PORT=4322`);
}

/**
 * Starts a server on localhost.
 * @returns the port it has
 * @throws in words for staff when the port is taken, or may not be used
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(inWords(error, port)));
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Learns before a long build whether a port can be had. */
export async function claimable(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((resolve) => server.close(resolve));
}

function inWords(error: Error, port: number): string {
  const code = 'code' in error ? error.code : '';
  const way = `Choose another one: PORT=${port + 1} npm start`;
  if (code === 'EADDRINUSE') return `port ${port} is taken by another program. ${way}`;
  if (code === 'EACCES') return `port ${port} may not be used by this user. ${way}`;
  return error.message;
}
