/** What Electron has, and Node 20, in which these tests run, has not: PDF.js wants it. */
if (!('transferToFixedLength' in ArrayBuffer.prototype)) {
  Reflect.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    value(this: ArrayBuffer): ArrayBuffer {
      return structuredClone(this, { transfer: [this] })
    },
  })
}
