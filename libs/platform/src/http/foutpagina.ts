import type { FastifyRequest } from 'fastify';
import type { Problem } from './problem';

/** The page that a person in a browser gets in place of problem+json. The application brings it: it knows libs/ui. */
export abstract class Foutpagina {
  abstract html(problem: Problem): Promise<string>;
}

/** No script at all, and forms only to ourselves: public pages need nothing else. */
export const PAGINABELEID = [
  "default-src 'none'",
  // Follows from the line above; said once more, so that nobody has to know that.
  "script-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

const API = /^\/api(?:[/?]|$)/;
const HTML = /^\s*text\/html\s*(?:;|$)/i;
/** RFC 9110 § 12.4.2: a weight of nought says "not this one". */
const NIET = /;\s*q=0(?:\.0*)?\s*(?:;|$)/i;

/** Whether a browser asks for something to read. The API answers programs, whatever they accept. */
export function wilPagina({ url = '', headers }: Pick<FastifyRequest, 'url' | 'headers'>): boolean {
  if (API.test(url)) return false;
  return (headers.accept ?? '').split(',').some((soort) => HTML.test(soort) && !NIET.test(soort));
}
