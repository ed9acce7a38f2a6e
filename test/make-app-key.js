import { generateKeyPairSync } from 'node:crypto';

/** PEM of a private key as GitHub makes it for an App. */
export function makeAppKey() {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
}
