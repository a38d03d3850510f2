// Loaded before the main file of api and worker. When the launcher is gone, even by kill -9, its channel closes: the
// child then stops in order, instead of living on without anybody who knows of it.
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 35_000).unref();
});
process.channel?.unref();
