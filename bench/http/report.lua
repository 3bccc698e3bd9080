-- One line for a run of wrk: requests per second, 99th percentile in ms, how many requests went wrong.
function done(summary, latency)
  local errors = summary.errors
  local wrong = errors.connect + errors.read + errors.write + errors.timeout + errors.status
  print(string.format("RESULT %.1f %.3f %d", summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, wrong))
end
