const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");

/** Where `office-addin-dev-certs` puts what it makes. */
const FOLDER = join(homedir(), ".office-addin-dev-certs");

/**
 * Certificate and key of the development server. Excel refuses an add-in whose certificate it does not trust, so
 * there is no way round making them once. Only called to serve: a build never needs any.
 */
function readCertificates() {
  const key = join(FOLDER, "localhost.key");
  const cert = join(FOLDER, "localhost.crt");
  if (!existsSync(key) || !existsSync(cert)) {
    throw new Error(
      `There is no certificate for https://localhost in ${FOLDER}.\n` +
        "Make one (asks for an administrator): npx --yes office-addin-dev-certs install --days 365",
    );
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

module.exports = { readCertificates };
