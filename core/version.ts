// The version that evidence names as its producer; kept equal to package.json by a test.
export const version = '0.1.0'
export const producer = `modelgate/${version}`
