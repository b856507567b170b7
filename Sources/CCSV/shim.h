#pragma once
#include <stddef.h>
#include <csv.h>
