/** Bytes by their digits. */
export const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex')
const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content])

/** TIFF as EXIF has it: a camera, held so, and a place of the words behind the entries. */
const camera = Buffer.from('Maker of cameras\0')
const exif = Buffer.concat([
  Buffer.from('Exif\0\0'),
  hex('4d4d002a 00000008 0002'),
  hex(`010f 0002 000000${camera.length.toString(16)} 00000026`),
  hex('0112 0003 00000001 00060000'),
  hex('00000000'),
  camera,
])
/** What draws it: tables, a frame and a scan. */
export const drawn = [
  segment(0xdb, Buffer.alloc(65, 1)),
  segment(0xc0, hex('08 0010 0020 01 011100')),
  segment(0xda, hex('01 0100 003f00')),
  hex('1234 ff00 56 ffd0 78 ffd9'),
]
/** A photograph as a camera writes it, held so, with what programs add to it. */
export const someJpeg = Buffer.concat([
  hex('ffd8'),
  segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
  segment(0xe1, exif),
  segment(0xe2, Buffer.from('ICC_PROFILE\0colours')),
  segment(0xed, Buffer.from('Photoshop 3.0\0a caption')),
  segment(0xfe, Buffer.from('a comment')),
  ...drawn,
  Buffer.from('what a phone puts behind the end'),
])
