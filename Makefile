# Each verb is one line; .ci/run is what must pass.
.PHONY: run build test golden lint fmt fuzz bench check release

run: ## run the program
	go run .
build: ## build it here
	CGO_ENABLED=0 go build -trimpath -ldflags '-s -w' -o ambassadeur .
test: ## all tests
	go test ./...
golden: ## write golden files anew; look at the difference before committing
	go test $$(grep -rlE '"update"|exp/golden' --include='*_test.go' . | xargs -n1 dirname | sort -u) -update
lint: ## the map of the house, and style
	golangci-lint run
fmt: ## format
	golangci-lint fmt
fuzz: ## ten seconds for each fuzz target
	.ci/fuzz 10s
bench: ## benchmarks
	go test -run '^$$' -bench . -benchmem ./...
check: ## the shipped content
	go run . check --strict lessons profile
release: ## a release without publishing it
	goreleaser release --snapshot --clean
