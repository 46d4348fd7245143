// Mercurius as its documentation sets it up, with its compiler on, over the same objects in memory as the other peers.
// Plain JavaScript, because its packages are there only where the bench installed them.
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { openObjectGraph } from './object-graph.ts';

const app = Fastify();
app.register(mercurius, { schema: await openObjectGraph(), jit: 1 });
const address = await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
console.log(`${address}/graphql`);
