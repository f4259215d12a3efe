// act copies this folder alone: the code lies beside it in the repository.
await import(`${process.env.ACT_STAND_INS}/upload-sarif.ts`)
