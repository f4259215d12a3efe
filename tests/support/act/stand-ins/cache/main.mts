// act copies this folder alone: the code lies beside it in the repository.
const cache = (await import(`${process.env.ACT_STAND_INS}/cache.ts`)) as { restore(): void }
cache.restore()
