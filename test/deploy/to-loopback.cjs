// Loaded before clasp: whatever it would say to Google goes to a server of the test on this machine instead.
const http = require('node:http');
const https = require('node:https');

const port = Number(process.env.LOOPBACK_PORT);

https.request = (first, second, third) => {
  const url = typeof first === 'string' || first instanceof URL ? new URL(first) : null;
  const options = url ? (typeof second === 'object' ? second : {}) : first;
  const done = [second, third].find((each) => typeof each === 'function');
  const host = url?.hostname ?? options.hostname ?? options.host;
  if (!/(^|\.)googleapis\.com$/.test(host)) throw new Error(`clasp would speak to ${host}`);
  return http.request(
    {
      method: options.method,
      headers: { ...Object.fromEntries(Object.entries(options.headers ?? {})), 'x-meant-for': host },
      path: url ? url.pathname + url.search : options.path,
      host: '127.0.0.1',
      port,
    },
    done,
  );
};
