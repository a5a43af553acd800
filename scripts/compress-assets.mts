import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const WORTH_IT = 1024;
const TEXT = /\.(js|css|svg|json)$/;

/** Puts a `.br` and a `.gz` beside every text file, pressed as small as it goes: once, not for each who asks. */
export function compressAssets(folder: string): void {
  for (const name of readdirSync(folder).filter((each) => TEXT.test(each))) {
    const file = join(folder, name);
    const plain = readFileSync(file);
    if (plain.length < WORTH_IT) continue;
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    };
    writeFileSync(`${file}.br`, brotliCompressSync(plain, { params }));
    writeFileSync(`${file}.gz`, gzipSync(plain, { level: constants.Z_BEST_COMPRESSION }));
  }
}
