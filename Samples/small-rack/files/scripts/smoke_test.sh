#!/bin/sh
# Is the proxy up, does it redirect to https, is everything else closed?
set -eu

address=${1:?usage: smoke_test.sh ADDRESS}
failed=0

expect() {
    if [ "$2" = "$3" ]; then
        echo "ok   $1"
    else
        echo "FAIL $1: expected $2, got $3"
        failed=1
    fi
}

code=$(curl -s -o /dev/null -m 5 -w '%{http_code}' "http://$address/" || true)
expect "http is redirected" 301 "$code"

code=$(curl -sk -o /dev/null -m 5 -w '%{http_code}' "https://$address/health" || true)
expect "proxy is healthy" 200 "$code"

for port in 3306 5432 8080; do
    if nc -z -w 2 "$address" "$port" 2>/dev/null; then state=open; else state=closed; fi
    expect "port $port" closed "$state"
done

exit "$failed"
