// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { loadImport } from './parts/load-import.mjs';

const dangerous = /^\s*(?:javascript|vbscript|data|file|blob|livescript|mocha)\s*:/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what such addresses hide behind
const filler = /[\u0000-\u0020]/g;

/**
 * Hostile pages: nothing of them may run or point anywhere but to the web, in the article and in what is exported of it.
 * @type {import('./index.mjs').Suite}
 */
export async function xss({ corpus }) {
  const { importBytes, html } = await loadImport('xss', { html: 'electron/export/formats/html.ts' });
  const payloads = JSON.parse(await readFile(join(corpus, 'free/xss/dompurify-fixtures.json'), 'utf8'));
  /** @type {string[]} */
  const unsafe = [];
  /** @type {string[]} */
  const thrown = [];
  for (const { n, payload } of payloads) {
    const page = `<!DOCTYPE html><html><head><title>Fixture</title></head><body><article><h1>Fixture</h1><p>Before it stands a sentence.</p>${payload}<p>After it as well.</p></article></body></html>`;
    for (const source of [page, payload]) {
      try {
        const imported = await importBytes(new TextEncoder().encode(source), 'fixture.html', 'html');
        if (!imported.ok) continue;
        const { article } = imported.value;
        unsafe.push(
          ...addressesIn(article.body)
            .filter(isUnsafe)
            .map(address => `${n}: ${address}`),
        );
        const [file] = html.render(article, { name: 'fixture', pictures: new Map() });
        unsafe.push(...machineryIn(new TextDecoder().decode(file.bytes)).map(found => `${n}: ${found}`));
      } catch (error) {
        thrown.push(`${n}: ${error}`);
      }
    }
  }
  return [
    row('what runs or points elsewhere after import and export', unsafe, payloads.length),
    row('pages that the import fell over', thrown, payloads.length),
  ];
}

/**
 * @param {string} name
 * @param {string[]} detail
 * @param {number} count
 */
function row(name, detail, count) {
  return {
    name,
    limit: 'none',
    measured: `${detail.length} in ${count} pages`,
    met: detail.length === 0,
    detail,
  };
}

/** @param {string} address */
function isUnsafe(address) {
  return dangerous.test(address.replace(filler, ''));
}

/**
 * Every address in a value, at any depth.
 * @param {unknown} value
 * @returns {string[]}
 */
function addressesIn(value) {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? key === 'href' || key === 'address' || key === 'url'
        ? [entry]
        : []
      : addressesIn(entry),
  );
}

/**
 * What a browser would run or load in a page beside its data.
 * @param {string} source
 * @returns {string[]}
 */
function machineryIn(source) {
  const { document } = parseHTML(source);
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    const data = name === 'script' && element.getAttribute('type') === 'application/ld+json';
    if (/^(?:script|iframe|object|embed|form|svg|math|base|frame|applet)$/.test(name) && !data)
      found.push(`<${name}>`);
    for (const attr of element.attributes) {
      if (/^on/i.test(attr.name)) found.push(`${name} ${attr.name}`);
      if (
        /^(?:href|src|action|formaction|poster|srcset|xlink:href)$/.test(attr.name) &&
        isUnsafe(attr.value)
      ) {
        found.push(`${name} ${attr.name}=${attr.value}`);
      }
    }
  }
  return found;
}
