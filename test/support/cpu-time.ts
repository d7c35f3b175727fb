/** Milliseconds that this process has computed since: a bound on it holds on a busy machine too, where the clock runs on. */
export function startCpuTime(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
