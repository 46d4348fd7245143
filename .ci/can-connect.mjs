// Exits 0 where TEST_DATABASE_URL answers a query.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL, connectionTimeoutMillis: 5000 });
try {
  await client.connect();
  await client.query('select 1');
  await client.end();
} catch {
  process.exitCode = 1;
}
