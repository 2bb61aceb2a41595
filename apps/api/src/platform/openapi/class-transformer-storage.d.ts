declare module 'class-transformer/cjs/storage.js' {
  const storage: { defaultMetadataStorage: object };
  export default storage;
}
