/**
 * Signs by which a text says what kind it is, in its first bytes as Latin-1. A byte order mark of UTF-8 may stand before them.
 */

/** A web page. */
export const isPage = (head: string): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!doctype html|<html[\s>])/iu.test(head)

/** A web page that a browser saved as one file. */
export const isWebArchive = (head: string): boolean =>
  /^Snapshot-Content-Location:|^From: <Saved by /imu.test(head)

/** Captions in WebVTT (section 4.1); SubRip has no sign. */
export const isCaptions = (head: string): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?WEBVTT(?:[ \t\r\n]|$)/u.test(head)

/** A mail, by the headers with which mails begin. */
export const isMail = (head: string): boolean =>
  /^(?:Return-Path|Received|Delivered-To|From|Message-ID|MIME-Version):\s/iu.test(head)

/** The line before each mail of a box: who sent it, and when (RFC 4155). */
export const isMailDivider = (line: string): boolean =>
  /^From \S{1,300} (?=.{0,80}\b\d{4}\b).{0,80}\b\d{1,2}:\d{2}/u.test(line)

/** A box of mails: such a line, and a header. */
export const isMailBox = (head: string): boolean =>
  isMailDivider(head.split('\n', 1)[0] ?? '') && /^[^\n]*\n>?[A-Za-z][A-Za-z-]*:/u.test(head)

/** A drawing in SVG. */
export const isDrawing = (head: string): boolean =>
  /^(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu.test(
    head,
  )
