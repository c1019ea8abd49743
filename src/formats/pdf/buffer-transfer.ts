/**
 * pdf.js makes fonts with `ArrayBuffer.prototype.transferToFixedLength` (ECMAScript 2024), which Node has from version 21 on. Without it
 * a page's drawing ends, silently, at its first font, and with it the rules of tables. A copy does what is needed of it.
 */
export function provideBufferTransfer(): void {
  if ("transferToFixedLength" in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value: function transferToFixedLength(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}
