-- Asks for the addresses of a file in turn, every fiftieth time for a search unless told not to, and ends after so many answers.
local addresses, asked, answered, wrong = {}, 0, 0, 0
local words = { "withdrawal", "vomiting", "buprenorphine", "how+long", "abstnencia", "help+my+son", "7-oh", "zzzz" }

function init(args)
  for line in io.lines(args[1]) do addresses[#addresses + 1] = line end
  most = tonumber(args[2])
  searches = args[3] ~= "without-searches"
end

function request()
  asked = asked + 1
  if searches and asked % 50 == 0 then return wrk.format("GET", "/search?q=" .. words[asked / 50 % #words + 1]) end
  return wrk.format("GET", addresses[asked % #addresses + 1])
end

function response(status)
  answered = answered + 1
  if status ~= 200 then wrong = wrong + 1 end
  if answered == most then
    print("answers " .. answered .. ", other than 200: " .. wrong)
    io.stdout:flush()
    os.exit(0) -- to stop the thread would not do: wrk waits for the end of its time
  end
end
